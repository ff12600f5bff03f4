/** Waivers of secrecy: signed forms with directed edges, and their withdrawal. */
@NullMarked
package se.samspel.participant.waiver;

import org.jspecify.annotations.NullMarked;
