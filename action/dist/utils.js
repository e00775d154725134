export { t as GitHub, r as getOctokitOptions } from "./github.js";
