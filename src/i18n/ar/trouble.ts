import knowing from './knowing';

export default { knowing };
