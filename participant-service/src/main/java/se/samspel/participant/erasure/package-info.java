/** Erasing persons for good, by a decision, with a certificate. */
@NullMarked
package se.samspel.participant.erasure;

import org.jspecify.annotations.NullMarked;
