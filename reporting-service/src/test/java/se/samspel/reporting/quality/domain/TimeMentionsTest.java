package se.samspel.reporting.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.reporting.teamreport.domain.Period;

class TimeMentionsTest {

    private static final Period YEAR =
            new Period(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tabell 200101-200731; 2020-01-01; 2020-07-31",
                "perioden 20190701 – 20200630; 2019-07-01; 2020-06-30",
                "2019-07-01--2020-06-30; 2019-07-01; 2019-07-01",
                "2019-07-01 till 2020-06-30; 2019-07-01; 2020-06-30",
                "1 juli 2019 – 30 juni 2020; 2019-07-01; 2020-06-30",
                "1 januari – 30 juni 2020; 2020-01-01; 2020-06-30",
                "1 juli – 30 juni 2020; 2019-07-01; 2020-06-30",
                "1/7-30/6 2020; 2019-07-01; 2020-06-30",
                "avslut 1/1 – 30/6 2020; 2020-01-01; 2020-06-30",
                "juli–december 2019; 2019-07-01; 2019-12-31",
                "okt-mars 2020; 2019-10-01; 2020-03-31",
                "januari till och med maj 2020; 2020-01-01; 2020-05-31",
                "kv 1 2020; 2020-01-01; 2020-03-31",
                "kv. 4 2019; 2019-10-01; 2019-12-31",
                "tredje kvartalet 2019; 2019-07-01; 2019-09-30",
                "tertial 1 2020; 2020-01-01; 2020-04-30",
                "T3 2019; 2019-09-01; 2019-12-31",
                "första tertialet 2020; 2020-01-01; 2020-04-30",
                "second half of 2019; 2019-07-01; 2019-12-31",
                "1:a halvåret 2020; 2020-01-01; 2020-06-30",
                "1 July 2019 to 30 June 2020; 2019-07-01; 2020-06-30",
                "genomströmning 1907-2006; 2019-07-01; 2020-06-30",
                "genomströmning 1701-1712; 2017-01-01; 2017-12-31",
                "2019-07 – 2020-06; 2019-07-01; 2020-06-30",
                "f.o.m. 200101; 2020-01-01; 2020-06-30",
                "t.o.m. 200731; 2019-07-01; 2020-07-31",
                "till och med juli 2020; 2019-07-01; 2020-07-31",
                "verksamhetsåret 2019/2020; 2019-01-01; 2020-12-31",
                "läsåret 2019/20; 2019-01-01; 2020-12-31",
                "aktuella 200630; 2020-06-30; 2020-06-30",
                "juni 2020; 2020-06-01; 2020-06-30",
                "möte i februari 2010; 2010-02-01; 2010-02-28",
                "per den 30/6 2020; 2020-06-30; 2020-06-30",
                "hösten 2019; 2019-07-01; 2019-12-31",
                "första halvåret 2020; 2020-01-01; 2020-06-30",
                "Q2 2020; 2020-04-01; 2020-06-30",
                "kvartal 3 2019; 2019-07-01; 2019-09-30",
                "202006; 2020-06-01; 2020-06-30",
                "årsrapport 2018; 2018-01-01; 2018-12-31"
            })
    void daysMonthsAndSpansAreReadAsReportsWriteThem(String text, LocalDate from, LocalDate to) {
        TimeMention mention = TimeMentions.in(text, YEAR).getFirst();

        assertThat(mention.first()).isEqualTo(from);
        assertThat(mention.last()).isEqualTo(to);
        assertThat(mention.isImpossible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "våren 20201",
                "flytt 20201",
                "200631",
                "20200230",
                "2020-13-01",
                "31 juni 2020",
                "juni 20201",
                "kvartal 5 2020",
                "tertial 4 2019",
                "200630-190701"
            })
    void whatCannotBeADateIsImpossible(String text) {
        assertThat(TimeMentions.in(text, YEAR).getFirst().isImpossible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page 2",
                "summary and section 1",
                "födda efter 1990",
                "2000 kr",
                "2015 personer",
                "dnr 201231",
                "sida 2018",
                "tabell 12, rad 3",
                "27,5 % av 40",
                "10-20 procent",
                "3/4 av deltagarna",
                "juli–december",
                "2 340 000",
                "050-123456"
            })
    void otherNumbersAreNoDates(String text) {
        assertThat(TimeMentions.in(text, YEAR)).isEmpty();
    }

    @Test
    void severalDatesInOneTextAreAllRead() {
        List<TimeMention> mentions =
                TimeMentions.in("Tabell 190701-200630, antal aktiva 20190630", YEAR);

        assertThat(mentions).hasSize(2);
        assertThat(mentions.getFirst().is(YEAR)).isTrue();
        assertThat(mentions.getLast().isOutside(YEAR)).isTrue();
    }
}
