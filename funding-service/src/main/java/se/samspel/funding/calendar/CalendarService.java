package se.samspel.funding.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samspel.funding.association.AssociationNames;
import se.samspel.funding.boardmeeting.BoardMeetingRepository;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.funding.boardmeeting.domain.MeetingState;
import se.samspel.funding.calendar.domain.CalendarEntry;
import se.samspel.funding.calendar.domain.CalendarFeed;
import se.samspel.funding.calendar.domain.CalendarLanguage;
import se.samspel.funding.calendar.domain.ICalendar;
import se.samspel.funding.yearwheel.Wheels;
import se.samspel.funding.yearwheel.domain.YearWheel;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Text;

/** Writes the steps and meetings from last year to the year after next. */
@ApplicationScoped
class CalendarService {

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 2;
    // A board meets some ten times a year.
    private static final int MOST_MEETINGS = 1_000;
    private static final List<Integer> ALARMS_OF_STEP = List.of(60, 14);
    private static final List<Integer> ALARMS_OF_MEETING = List.of(7);

    private final FeedRepository feeds;
    private final AssociationNames associations;
    private final Wheels wheels;
    private final BoardMeetingRepository meetings;
    private final Today today;
    private final Clock clock;

    CalendarService(
            FeedRepository feeds,
            AssociationNames associations,
            Wheels wheels,
            BoardMeetingRepository meetings,
            Today today,
            Clock clock) {
        this.feeds = feeds;
        this.associations = associations;
        this.wheels = wheels;
        this.meetings = meetings;
        this.today = today;
        this.clock = clock;
    }

    /** A calendar as it is handed out. */
    record Written(String text, CalendarLanguage language) {}

    /** Of the feed whose secret has this digest; 404 where none has it. */
    @Transactional
    Written published(String digest) {
        CalendarFeed feed = feeds.byDigest(digest);
        if (feed == null) {
            throw Problem.notFound();
        }
        return new Written(write(feed.associationId(), feed.language()), feed.language());
    }

    @Transactional
    String of(String associationId, CalendarLanguage language) {
        return write(associationId, language);
    }

    private String write(String associationId, CalendarLanguage language) {
        LocalDate now = today.today();
        int from = now.getYear() - YEARS_BACK;
        int until = now.getYear() + YEARS_AHEAD;
        List<CalendarEntry> entries = new ArrayList<>();
        for (YearWheel wheel : wheels.of(associationId, from, until)) {
            wheel.on(now)
                    .forEach(step ->
                            entries.add(entry(associationId, wheel.budgetYear(), step, language)));
        }
        meetings.between(
                        associationId,
                        LocalDate.of(from, 1, 1),
                        LocalDate.of(until, 12, 31),
                        MOST_MEETINGS)
                .forEach(meeting -> entries.add(entry(meeting, language)));
        String name =
                language.of(Text.of("Årshjul", "Year wheel"))
                        + " "
                        + associations.nameOf(associationId);
        return new ICalendar(name, clock.instant()).of(entries);
    }

    private static CalendarEntry entry(
            String associationId, int year, YearWheel.Step step, CalendarLanguage language) {
        boolean done = step.state().isDone();
        String label = language.of(step.step().label()) + " " + year;
        return new CalendarEntry(
                "%s-%d-%s@year-wheel.samspel".formatted(associationId, year, step.step()),
                step.dueOn(),
                done ? label + language.of(Text.of(" (klart)", " (done)")) : label,
                "",
                false,
                done ? List.of() : ALARMS_OF_STEP);
    }

    private static CalendarEntry entry(BoardMeeting meeting, CalendarLanguage language) {
        Text summary =
                meeting.isOpenToPublic()
                        ? Text.of("Styrelsesammanträde, offentligt", "Board meeting, public")
                        : Text.of("Styrelsesammanträde", "Board meeting");
        LocalDate heldOn = meeting.heldOn();
        return new CalendarEntry(
                meeting.id() + "@board-meeting.samspel",
                heldOn == null ? meeting.plannedOn() : heldOn,
                language.of(summary),
                meeting.place(),
                meeting.state() == MeetingState.CANCELLED,
                meeting.state() == MeetingState.PLANNED ? ALARMS_OF_MEETING : List.of());
    }
}
