import { openFirestoreHall } from './firestore-hall';
import { gatewayContract } from './gateway-contract';

gatewayContract('Firestore', openFirestoreHall);
