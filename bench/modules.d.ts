/** The little that is used of bench/'s own packages: the rest of the project compiles without installing them. */

declare module 'boardgame.io/client' {
  interface Context {
    readonly gameover?: unknown;
  }
  interface GameConfig<G, Move extends unknown[]> {
    readonly name: string;
    readonly setup: () => G;
    readonly moves: { readonly act: (state: { readonly G: G }, ...move: Move) => G | 'INVALID_MOVE' };
    readonly turn: { readonly activePlayers: unknown };
    readonly endIf: (state: { readonly G: G }) => unknown;
    readonly disableUndo: boolean;
  }
  interface LocalClient<G, Move extends unknown[]> {
    readonly moves: { readonly act: (...move: Move) => void };
    getState(): { readonly G: G; readonly ctx: Context };
    start(): void;
    stop(): void;
  }
  export function Client<G, Move extends unknown[]>(options: {
    readonly game: GameConfig<G, Move>;
    readonly numPlayers: number;
    readonly debug: false;
  }): LocalClient<G, Move>;
}

declare module 'boardgame.io/core' {
  export const INVALID_MOVE: 'INVALID_MOVE';
  export const ActivePlayers: { readonly ALL: unknown };
}

declare module 'immer' {
  export function original<T>(draft: T): T;
  export function freeze<T>(value: T): T;
}

declare module '@colyseus/core' {
  import type { Server as HttpServer } from 'node:http';
  export interface Client {
    send(type: string, message?: unknown): void;
  }
  export class Room {
    readonly clients: readonly Client[];
    maxClients: number;
    autoDispose: boolean;
    patchRate: number | null;
    onCreate?(): void | Promise<void>;
    onJoin?(client: Client, options: unknown): void;
    onMessage(type: string, heard: (client: Client, message: string) => void): void;
  }
  export class Server {
    constructor(options: { readonly transport: unknown; readonly greet: boolean });
    define(name: string, room: typeof Room): void;
    listen(port: number, host?: string): Promise<HttpServer | undefined>;
  }
  export const matchMaker: {
    createRoom(name: string, options: unknown): Promise<{ readonly roomId: string }>;
  };
}

declare module '@colyseus/ws-transport' {
  export class WebSocketTransport {}
}
