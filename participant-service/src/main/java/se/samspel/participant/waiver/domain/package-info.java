/** The waiver of secrecy with its directed edges and their states. */
@NullMarked
package se.samspel.participant.waiver.domain;

import org.jspecify.annotations.NullMarked;
