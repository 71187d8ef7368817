/*
 * The parts of Phaser that the board uses. Its own entry brings everything (277 KiB after brotli); these parts, without what
 * vite.config.ts leaves out of them, are a third of that, and draw the same picture. Each import registers itself; `phaser-src`
 * is an alias of the build for the package's sources. The renderer comes first, because its modules lean on each other in a
 * circle that can only be entered there.
 */
import 'phaser-src/renderer/index.js';
import 'phaser-src/cameras/2d/index.js';
import Game from 'phaser-src/core/Game.js';
import 'phaser-src/events/EventEmitter.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import Scene from 'phaser-src/scene/Scene.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/time/Clock.js';
import 'phaser-src/tweens/TweenManager.js';

export { Game, Scene };
