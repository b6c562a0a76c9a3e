import { gatewayContract } from './gateway-contract';
import { openMemoryHall } from './memory-hall';

gatewayContract('memory', openMemoryHall);
