package se.samspel.funding.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-26T08:15:30.5Z");

    @Test
    void anEntryIsAWholeDayWithItsAlarms() {
        var entry =
                new CalendarEntry(
                        "2220002139-2027-BUDGET@year-wheel.samspel",
                        LocalDate.of(2026, 12, 31),
                        "Budget fastställd 2027",
                        "",
                        false,
                        List.of(60));
        assertThat(calendar(entry))
                .isEqualTo(
                        """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Samspel//Year wheel//SV
                        CALSCALE:GREGORIAN
                        X-WR-CALNAME:Årshjul
                        REFRESH-INTERVAL;VALUE=DURATION:P1D
                        BEGIN:VEVENT
                        UID:2220002139-2027-BUDGET@year-wheel.samspel
                        DTSTAMP:20261126T081530Z
                        DTSTART;VALUE=DATE:20261231
                        DTEND;VALUE=DATE:20270101
                        SUMMARY:Budget fastställd 2027
                        STATUS:CONFIRMED
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        TRIGGER:-P60D
                        DESCRIPTION:Budget fastställd 2027
                        END:VALARM
                        END:VEVENT
                        END:VCALENDAR
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void aPlaceIsEscapedAndACancelledMeetingSaysSo() {
        var entry =
                new CalendarEntry(
                        "1@board-meeting.samspel",
                        LocalDate.of(2026, 11, 26),
                        "Styrelsesammanträde",
                        "Avesta, Kulturhuset; sal \\1\nplan 2\r\nGata\rX",
                        true,
                        List.of());
        assertThat(calendar(entry))
                .contains("LOCATION:Avesta\\, Kulturhuset\\; sal \\\\1\\nplan 2\\nGata\\nX\r\n")
                .contains("STATUS:CANCELLED\r\n")
                .doesNotContain("VALARM");
    }

    @Test
    void aLineOfSeventyFiveOctetsStaysWholeAndOneMoreIsFolded() {
        assertThat(ContentLine.of("X", "a".repeat(73))).isEqualTo("X:" + "a".repeat(73) + "\r\n");
        assertThat(ContentLine.of("X", "a".repeat(74)))
                .isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
        assertThat(ContentLine.of("X", "a".repeat(72) + "å"))
                .isEqualTo("X:" + "a".repeat(72) + "\r\n å\r\n");
    }

    @Property
    void noLineIsLongerAndUnfoldedItIsWhatWasWritten(
            @ForAll
                    @StringLength(max = 400)
                    @CharRange(from = ' ', to = '~')
                    @CharRange(from = 'À', to = 'ÿ')
                    String text) {
        String folded = ContentLine.of("SUMMARY", text);
        assertThat(folded).endsWith("\r\n");
        for (String line : folded.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
        assertThat(folded.replace("\r\n ", "").replace("\r\n", "")).isEqualTo("SUMMARY:" + text);
    }

    private static String calendar(CalendarEntry entry) {
        return new ICalendar("Årshjul", WRITTEN).of(List.of(entry));
    }
}
