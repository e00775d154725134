import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node'

/** Where a server is in its life: nothing may be asked of it before it is told who asks, nor after it is told to end. */
export interface Life {
  begin: () => void
  end: () => void
  readonly isOn: () => boolean
  /** A handler that refuses what is asked at the wrong time, or is no longer asked, as the protocol has it. */
  readonly during: <P, R>(handler: (params: P) => R) => (params: P, token: CancellationToken) => R
}

/** A server that has not begun. */
export function life(): Life {
  let state: 'before' | 'on' | 'after' = 'before'
  return {
    begin: () => {
      state = 'on'
    },
    end: () => {
      state = 'after'
    },
    isOn: () => state === 'on',
    during: handler => (params, token) => {
      if (state === 'before') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialized')
      if (state === 'after') throw new ResponseError(ErrorCodes.InvalidRequest, 'shut down')
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
      return handler(params)
    },
  }
}
