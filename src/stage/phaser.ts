/** The only import of Phaser: the library is loaded late, and once. */
export { default as Phaser } from 'phaser';
