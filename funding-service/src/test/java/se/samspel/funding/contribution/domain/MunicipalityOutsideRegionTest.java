package se.samspel.funding.contribution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.funding.contribution.domain.ContributionSharesTest.kronor;
import static se.samspel.funding.contribution.domain.Payers.AVESTA;
import static se.samspel.funding.contribution.domain.Payers.FK;
import static se.samspel.funding.contribution.domain.Payers.GOTLAND;
import static se.samspel.funding.contribution.domain.Payers.REGION_DALARNA;
import static se.samspel.funding.contribution.domain.Payers.forsakringskassan;
import static se.samspel.funding.contribution.domain.Payers.gotland;
import static se.samspel.funding.contribution.domain.Payers.municipality;
import static se.samspel.funding.contribution.domain.Payers.region;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A municipality outside any region, as Gotland is (lag 2003:1210 5 a §). */
class MunicipalityOutsideRegionTest {

    @Test
    void aLoneMunicipalityOutsideAnyRegionPaysHalf() {
        assertThat(kronor(400, forsakringskassan(), gotland(null, null)))
                .containsExactly(Map.entry(FK, 200L), Map.entry(GOTLAND, 200L));
        assertThat(kronor(403, forsakringskassan(), gotland(null, null)))
                .containsExactly(Map.entry(FK, 202L), Map.entry(GOTLAND, 201L));
    }

    @Test
    void withARegionItSharesBothQuarters() {
        assertThat(
                        kronor(
                                800,
                                forsakringskassan(),
                                region(REGION_DALARNA, "3"),
                                municipality(AVESTA, "4"),
                                gotland("1", null)))
                .containsEntry(FK, 400L)
                .containsEntry(REGION_DALARNA, 150L)
                .containsEntry(AVESTA, 160L)
                .containsEntry(GOTLAND, 50L + 40L);
    }

    @Test
    void eachQuarterHasItsOwnAgreement() {
        assertThat(
                        kronor(
                                800,
                                forsakringskassan(),
                                region(REGION_DALARNA, "4"),
                                municipality(AVESTA, "4"),
                                gotland("1", "6")))
                .containsEntry(REGION_DALARNA, 80L)
                .containsEntry(AVESTA, 160L)
                .containsEntry(GOTLAND, 120L + 40L);
    }

    @Test
    void withARegionAndWithoutKeysItSharesBothEqually() {
        assertThat(
                        kronor(
                                800,
                                forsakringskassan(),
                                region(),
                                municipality(AVESTA),
                                gotland(null, null)))
                .containsEntry(REGION_DALARNA, 100L)
                .containsEntry(AVESTA, 100L)
                .containsEntry(GOTLAND, 200L);
    }

    @Test
    void regionsWithoutKeysShareEquallyThoughTheMunicipalitiesHaveKeys() {
        assertThat(
                        kronor(
                                800,
                                forsakringskassan(),
                                region(),
                                municipality(AVESTA, "3"),
                                gotland("1", null)))
                .containsEntry(REGION_DALARNA, 100L)
                .containsEntry(AVESTA, 150L)
                .containsEntry(GOTLAND, 100L + 50L);
    }
}
