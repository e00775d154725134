import type { Request } from './arguments.ts'
import { write } from './write.ts'

/** `nis2lint completion SHELL`: writes what the shell is to load. It asks us at each Tab, so it never grows stale. */
export function completionCommand({ operands }: Request): 0 {
  write(scripts[operands[0] as keyof typeof scripts], undefined)
  return 0
}

/** The scripts by their shell. Where we have nothing to offer, the shell completes paths as it always does. */
const scripts = {
  bash: `# bash completion for nis2lint: source <(nis2lint completion bash)
_nis2lint() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(nis2lint __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if (( \${#COMPREPLY[@]} == 0 )); then
    compopt -o default
  fi
}
complete -F _nis2lint nis2lint
`,
  zsh: `#compdef nis2lint
# zsh completion for nis2lint: source <(nis2lint completion zsh), below compinit
_nis2lint() {
  local line
  local -a offered
  while IFS= read -r line; do
    offered+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done < <(nis2lint __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#offered} )); then
    _describe nis2lint offered
  else
    _files
  fi
}
compdef _nis2lint nis2lint
`,
  fish: `# fish completion for nis2lint: nis2lint completion fish > ~/.config/fish/completions/nis2lint.fish
function __nis2lint_offered
    nis2lint __complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null
end
complete --command nis2lint --condition 'test -n "$(__nis2lint_offered | string collect)"' --no-files --arguments '(__nis2lint_offered)'
`,
} as const
