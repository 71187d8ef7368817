import Phaser from 'phaser';

/** Phaser as it comes: all of it, and one rectangle. */
const game = new Phaser.Game({
  scene: {
    create(this: Phaser.Scene) {
      this.add.rectangle(512, 384, 200, 100, 0xffffff);
    },
  },
});
game.events.once('postrender', () => performance.mark('first-frame'));
