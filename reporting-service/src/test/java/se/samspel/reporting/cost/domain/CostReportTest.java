package se.samspel.reporting.cost.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;
import se.samspel.reporting.cost.domain.AssociationYear.Area;
import se.samspel.reporting.cost.domain.AssociationYear.Contribution;
import se.samspel.reporting.cost.domain.AssociationYear.Income;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Table;

class CostReportTest {

    private static final AssociationYear YEAR =
            new AssociationYear(
                    "2220008714",
                    "SET",
                    List.of(
                            new Contribution("2021005521", "FORSAKRINGSKASSAN", money("2340000")),
                            new Contribution("2120008715", "REGION", money("585000.50")),
                            new Contribution("2120008715", "KOMMUN", money("585000"))),
                    List.of(new Income("ESF", money("250000"))),
                    List.of(
                            new Area("STYRELSE", money("150000"), money("61250.50"), null),
                            new Area("ADMINISTRATION", money("900000"), null, null),
                            new Area("INSATSER", money("3900000"), money("1"), null)),
                    money("1200000"),
                    money("2340000"),
                    money("1119412"),
                    Map.of("2120008715", "Region Gotland"));

    @Test
    void fundsLessCostsIsWhatIsLeft() {
        CostReport report = CostReport.sum(List.of(YEAR));

        assertThat(report.totalFunds()).isEqualTo(money("3760000.50"));
        assertThat(report.totalBudget()).isEqualTo(money("3390000"));
        assertThat(report.totalActual()).isEqualTo(money("1180662.50"));
        assertThat(report.left(report.totalBudget())).isEqualTo(money("370000.50"));
        assertThat(report.closingEquity(report.totalActual())).isEqualTo(money("3779338"));
    }

    @Test
    void aMemberOfTwoPartiesStandsOnceForEach() {
        CostReport report = CostReport.of(YEAR, List.of(), 2020);

        assertThat(report.funds())
                .extracting(CostReport.Fund::key)
                .containsExactly(
                        "contribution.FORSAKRINGSKASSAN.2021005521",
                        "contribution.REGION.2120008715",
                        "contribution.KOMMUN.2120008715",
                        "income.ESF");
        assertThat(report.funds().get(1).label().sv()).isEqualTo("Region Gotland, region");
    }

    @Test
    void whatIsNotToldIsUnknownAndNotZero() {
        CostReport report = CostReport.of(AssociationYear.untold("2220008714"), List.of(), 2020);

        assertThat(report.totalBudget()).isNull();
        assertThat(report.totalFunds()).isNull();
        assertThat(report.left(money("100"))).isNull();
        assertThat(report.left(report.totalActual())).isNull();
        assertThat(report.openingEquity()).isNull();
    }

    @Test
    void aYearWhoseFundsNobodyHasToldOfSaysSo() {
        CostReport report = CostReport.of(AssociationYear.untold("2220008714"), List.of(), 2020);
        Table funds = CostReportTables.of(report).getFirst().table();

        assertThat(funds.rows().getFirst().cells()).containsExactly(new Cell.Undefined());
        assertThat(funds.notes())
                .extracting(Text::sv)
                .containsExactly("Inga medel är redovisade för året.");
    }

    @Test
    void aSumOfManyIsTheSumOfEach() {
        CostReport two = CostReport.sum(List.of(YEAR, YEAR));

        assertThat(two.totalFunds()).isEqualTo(money("7520001"));
        assertThat(two.associations()).isEqualTo(2);
        assertThat(two.costs().getLast().actual()).isEqualTo(money("2238824"));
        assertThat(two.funds()).hasSize(4);
    }

    @Test
    void framesThatAreOnlyNoticedMakeItUncertain() {
        CostReport report = CostReport.of(AssociationYear.untold("2220008714"), List.of(), 2020);

        assertThat(report.certain()).isFalse();
    }

    private static Money money(String sek) {
        return Money.ofSek(new BigDecimal(sek));
    }
}
