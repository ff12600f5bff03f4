package se.samspel.funding.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What another program's reader makes of a calendar of ours. */
class ReadByOthersTest {

    private static final CalendarEntry STEP =
            new CalendarEntry(
                    "2220002139-2027-BUDGET@year-wheel.samspel",
                    LocalDate.of(2026, 11, 30),
                    "Budget fastställd 2027",
                    "",
                    false,
                    List.of(60, 14));
    private static final CalendarEntry MEETING =
            new CalendarEntry(
                    "1@board-meeting.samspel",
                    LocalDate.of(2026, 12, 31),
                    "Styrelsesammanträde, offentligt",
                    "Ånge; \"Kårhuset\", sal åäö \\ 3\nvåning två, " + "åäö".repeat(30),
                    true,
                    List.of());

    @Test
    void itIsValidAndSaysTheSame() throws IOException, ParserException {
        Calendar read = read(List.of(STEP, MEETING));
        assertThat(read.validate().getEntries()).isEmpty();
        List<VEvent> events = read.getComponents();
        assertThat(events).hasSize(2);
        assertSame(events.get(0), STEP, "CONFIRMED");
        assertSame(events.get(1), MEETING, "CANCELLED");
        assertThat(value(events.get(1), Property.LOCATION)).isEqualTo(MEETING.place());
        assertThat(events.get(0).getAlarms().stream().map(ReadByOthersTest::trigger))
                .containsExactly(Period.ofDays(-60), Period.ofDays(-14));
        assertThat(events.get(1).getAlarms()).isEmpty();
    }

    private static void assertSame(VEvent event, CalendarEntry entry, String status) {
        assertThat(value(event, Property.UID)).isEqualTo(entry.uid());
        assertThat(value(event, Property.SUMMARY)).isEqualTo(entry.summary());
        assertThat(value(event, Property.STATUS)).isEqualTo(status);
        assertThat(event.getStartDate().orElseThrow().getDate()).isEqualTo(entry.day());
        assertThat(event.getEndDate().orElseThrow().getDate()).isEqualTo(entry.day().plusDays(1));
        assertThat(event.getDateStamp().orElseThrow().getDate())
                .isEqualTo(Instant.parse("2026-11-26T08:15:30Z"));
    }

    private static TemporalAmount trigger(VAlarm alarm) {
        return alarm.getTrigger().orElseThrow().getDuration();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Calendar read(List<CalendarEntry> entries) throws IOException, ParserException {
        String written =
                new ICalendar("Årshjul", Instant.parse("2026-11-26T08:15:30Z")).of(entries);
        return new CalendarBuilder().build(new StringReader(written));
    }
}
