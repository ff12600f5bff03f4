/**
 * Plays the other side against a running local stack, so that one party's system can be tried
 * alone.
 */
@NullMarked
package se.samspel.deploy.sandbox;

import org.jspecify.annotations.NullMarked;
