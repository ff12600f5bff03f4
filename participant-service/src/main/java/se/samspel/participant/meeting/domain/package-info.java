/** The life of a follow-up meeting, who is invited to it and who calls it off. */
@NullMarked
package se.samspel.participant.meeting.domain;

import org.jspecify.annotations.NullMarked;
