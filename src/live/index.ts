export { GatewayProvider, useGateway } from './gateway-context';
export { useUnsent } from './unsent';
export { COMMAND_KEY, type Command, type RunCommand, useCommand } from './use-command';
export { type Connection, useConnection } from './use-connection';
export { type Heard, useLive, useLiveAll } from './use-live';
export { type Obstacle, type Room, useRoom, WorkshopRoom } from './workshop-room';
