/** Envelope encryption of identity numbers and free text, and the blind index to look them up. */
@NullMarked
package se.samspel.kit.crypto;

import org.jspecify.annotations.NullMarked;
