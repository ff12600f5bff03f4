/** A review: what was drawn, what was found, how it ended. */
@NullMarked
package se.samspel.participant.accessreview.domain;

import org.jspecify.annotations.NullMarked;
