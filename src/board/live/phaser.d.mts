export { Game, Scene } from 'phaser';
