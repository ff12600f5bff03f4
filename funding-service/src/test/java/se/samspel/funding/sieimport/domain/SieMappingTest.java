package se.samspel.funding.sieimport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SieMappingTest {

    private static final UUID TEAM = UUID.fromString("0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01");

    @ParameterizedTest
    @CsvSource({
        "4999,false",
        "5000,true",
        "5999,true",
        "6000,false",
        "59999,true",
        "500,false",
        "49999,false"
    })
    void aRangeHoldsItsEndsAndTheirSubaccounts(String account, boolean held) {
        assertThat(new AccountRange("5000", "5999", AccountUse.PERSONAL).holds(account))
                .isEqualTo(held);
    }

    @Test
    void aRangeRunsForwardsWithAsManyDigits() {
        assertThat(new AccountRange("5000", "5000", AccountUse.PERSONAL).holds("5000")).isTrue();
        assertThatThrownBy(() -> new AccountRange("5001", "5000", AccountUse.PERSONAL))
                .isInstanceOf(MappingRule.RangeBackwards.class);
        assertThatThrownBy(() -> new AccountRange("50", "5999", AccountUse.PERSONAL))
                .isInstanceOf(MappingRule.RangeBackwards.class);
    }

    @ParameterizedTest
    @CsvSource({
        "5000,5999,5999,6099,true",
        "5000,5998,5999,6099,false",
        "5000,5999,50,50,true",
        "5000,5999,60,61,false",
        "5000,5999,4000,4999,false",
        "5000,5999,4000,5000,true",
        "5000,5999,50101,50102,true"
    })
    void anAccountHasOneUse(String from, String to, String from2, String to2, boolean overlap) {
        var ranges =
                List.of(
                        new AccountRange(from, to, AccountUse.PERSONAL),
                        new AccountRange(from2, to2, AccountUse.OVRIGT));
        var mapping = new SieMapping("2120002304");
        if (overlap) {
            assertThatThrownBy(() -> mapping.set(List.of(), ranges, Instant.EPOCH))
                    .isInstanceOf(MappingRule.RangesOverlap.class);
        } else {
            mapping.set(List.of(), ranges, Instant.EPOCH);
            assertThat(mapping.ranges()).isEqualTo(ranges);
        }
    }

    @Test
    void anAccountCountsWhereARangeThatIsNotIgnoredHoldsIt() {
        var mapping = new SieMapping("2120002304");
        mapping.set(
                List.of(),
                List.of(
                        new AccountRange("3000", "3999", AccountUse.INCOME),
                        new AccountRange("8000", "8999", AccountUse.IGNORED)),
                Instant.EPOCH);
        assertThat(mapping.counts("3000")).isTrue();
        assertThat(mapping.counts("8000")).isFalse();
        assertThat(mapping.counts("4000")).isFalse();
    }

    @Test
    void aProjectIsOneInterventionsButAnInterventionMayHaveSeveral() {
        var mapping = new SieMapping("2120002304");
        var project = new ProjectObject("20", TEAM);
        assertThatThrownBy(() -> mapping.set(List.of(project, project), List.of(), Instant.EPOCH))
                .isInstanceOf(MappingRule.ObjectTwice.class);
        mapping.set(List.of(project, new ProjectObject("21", TEAM)), List.of(), Instant.EPOCH);
        assertThat(mapping.interventions()).containsOnlyKeys("20", "21");
    }

    @ParameterizedTest
    @CsvSource({
        "212000-2304,OWN",
        "2120002304,OWN",
        "162120002304,OWN",
        "5560001234,OTHER",
        "'',NOT_STATED",
        "-,NOT_STATED"
    })
    void aFileStatesWhoseBooksItHas(String number, StatedCompany company) {
        assertThat(StatedCompany.of(number, "2120002304")).isEqualTo(company);
        assertThat(StatedCompany.of(null, "2120002304")).isEqualTo(StatedCompany.NOT_STATED);
    }
}
