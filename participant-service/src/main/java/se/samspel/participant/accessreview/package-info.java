/** Reviews of who has read what, with their outcome. */
@NullMarked
package se.samspel.participant.accessreview;

import org.jspecify.annotations.NullMarked;
