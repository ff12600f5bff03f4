package se.samspel.funding.boardmeeting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Meetings of a board for tests. */
public final class Meetings {

    public static final LocalDate HELD_ON = LocalDate.of(2026, 11, 26);
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    public static final List<String> PRESENT = List.of("seat-1", "seat-2", "seat-3");

    private Meetings() {}

    public static BoardMeeting planned() {
        return new BoardMeeting(
                new BoardMeeting.Identity(
                        UUID.randomUUID(), "2220002139", Instant.parse("2026-11-01T08:00:00Z")),
                new MeetingPlan(HELD_ON, "Avesta", true, null),
                TODAY);
    }

    public static BoardMeeting held() {
        BoardMeeting meeting = planned();
        meeting.hold(HELD_ON, PRESENT, TODAY);
        return meeting;
    }

    public static BoardMeeting minuted() {
        BoardMeeting meeting = held();
        meeting.minute("Protokoll 6/2026");
        return meeting;
    }

    public static BoardMeeting adjusted() {
        BoardMeeting meeting = minuted();
        meeting.adjust(
                new BoardMeeting.Adjustment(HELD_ON.plusDays(7), List.of("seat-1", "seat-2")),
                List.of(),
                TODAY);
        return meeting;
    }
}
