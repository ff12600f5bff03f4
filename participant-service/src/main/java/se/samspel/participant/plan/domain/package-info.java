/** What the person and the host have agreed on, and the activities that lead there. */
@NullMarked
package se.samspel.participant.plan.domain;

import org.jspecify.annotations.NullMarked;
