package se.samspel.participant.meeting.domain;

import org.jspecify.annotations.Nullable;

/**
 * An invitation and what became of it.
 *
 * @param present null until the meeting is held
 */
public record Attendance(Invitation invitation, @Nullable Boolean present) {}
