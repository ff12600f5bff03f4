package se.samspel.funding.sieimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real files of twelve programs come to in a calendar year, and what is doubted of them. */
class SampleIntakeTest {

    @ParameterizedTest
    @CsvSource({
        // The same broken year by months and by vouchers.
        "1_BL0001_typ2.SE, 2009, -21146060, [PART_OF_YEAR]",
        "3_BL0001_typ4.SE, 2009, -21146060, [PART_OF_YEAR]",
        "1_BL0001_typ2.SE, 2010, -112287, [PART_OF_YEAR]",
        "3_BL0001_typ4.SE, 2010, -112287, [PART_OF_YEAR]",
        "38_Bokslut_Norstedts_SIE_4E.se, 2010, -110523406, [PART_OF_YEAR]",
        // The year before, of which a file of vouchers has totals alone.
        "32_MAMUT_SIE1_EXPORT.SE, 2009, -929529403, []",
        "36_MAMUT_SIE4_EXPORT.SE, 2009, -929529403, []",
        "36_MAMUT_SIE4_EXPORT.SE, 2010, -1021964790, []",
        "52_periodsaldo_ovnbolag.se, 2010, -115167815, []",
        "54_transaktioner_ovnbolag.se, 2010, -115167815, []",
        // The same year by totals and as a file to take in.
        "17_typ4.se, 2012, 2807388, []",
        "13_typ4si.si, 2012, 2807388, [IMPORT_FILE]",
        "66_Lon.si, 2012, 5974982, [IMPORT_FILE]",
        "50_SIE4_Visma_Anlaggningsregister.si, 2010, 12515900, [IMPORT_FILE]",
        "9_sie-gruppen-e-conomic.se, 2010, -54494091, [RESULT_DIFFERS]"
    })
    void aSampleComesToItsYearsResult(String name, int year, long ore, String doubts)
            throws IOException {
        try (InputStream file = SampleIntakeTest.class.getResourceAsStream("/sie/" + name)) {
            SieContent content = SieIntake.read(Objects.requireNonNull(file), year);
            assertThat(content.sums().stream().mapToLong(AccountSum::ore).sum()).isEqualTo(ore);
            assertThat(content.doubts()).hasToString(doubts);
        }
    }
}
