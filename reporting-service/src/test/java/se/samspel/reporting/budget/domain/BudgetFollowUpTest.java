package se.samspel.reporting.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Money;
import se.samspel.reporting.AvestaCaseFiles;
import se.samspel.reporting.budget.domain.BudgetFollowUp.Row;

class BudgetFollowUpTest {

    private static final LocalDate JUNE = LocalDate.of(2020, 6, 30);

    @Test
    void theAvestaTableComesOutKronaByKrona() {
        List<FinanceLine> lines =
                AvestaCaseFiles.rows("budget.csv").stream()
                        .map(row ->
                                new FinanceLine(
                                        row.get("costCategory"),
                                        sek(row.get("budgetSek")),
                                        sek(row.get("actualSek")),
                                        sek(row.get("forecastYearCostSek"))))
                        .toList();

        BudgetFollowUp table = BudgetFollowUp.of(2020, JUNE, lines.reversed());

        JsonNode published = AvestaCaseFiles.expected().get("budget").get("rows");
        assertThat(table.rows()).hasSize(published.size());
        for (int i = 0; i < published.size(); i++) {
            assertRow(table.rows().get(i), published.get(i));
        }
    }

    @Test
    void overspendingIsNegative() {
        Row row = only(new FinanceLine("OVRIGT", kronor(85), kronor(104), kronor(154)));

        assertThat(row.difference()).isEqualTo(kronor(-19));
        assertThat(row.forecastDeviation()).isEqualTo(kronor(-69));
    }

    @Test
    void whatIsUnknownIsNotZeroNorIsItsSum() {
        BudgetFollowUp table =
                BudgetFollowUp.of(
                        2020,
                        JUNE,
                        List.of(
                                new FinanceLine("PERSONAL", kronor(100), kronor(40), null),
                                new FinanceLine("LOKALER", kronor(10), kronor(4), kronor(9))));

        assertThat(table.rows().getFirst().forecastDeviation()).isNull();
        assertThat(table.rows().getLast().forecastYearCost()).isNull();
        assertThat(table.rows().getLast().difference()).isEqualTo(kronor(66));
    }

    @Test
    void aCostOutsideTheBudgetWasBudgetedWithNothing() {
        BudgetFollowUp table =
                BudgetFollowUp.of(
                        2020,
                        JUNE,
                        List.of(
                                new FinanceLine("PERSONAL", kronor(100), kronor(40), null),
                                new FinanceLine("OVRIGT", null, kronor(4), null)));

        assertThat(table.rows().get(1).difference()).isEqualTo(kronor(-4));
    }

    @Test
    void nothingToldIsNoTable() {
        assertThat(BudgetFollowUp.of(2020, null, List.of()).rows()).isEmpty();
    }

    private static Row only(FinanceLine line) {
        return BudgetFollowUp.of(2020, JUNE, List.of(line)).rows().getFirst();
    }

    private static void assertRow(Row row, JsonNode published) {
        assertThat(row.costCategory()).isEqualTo(published.get("costCategory").asText());
        assertThat(row.budget()).isEqualTo(sek(published.get("budgetSek").asText()));
        assertThat(row.actual()).isEqualTo(sek(published.get("actualSek").asText()));
        assertThat(row.difference()).isEqualTo(sek(published.get("differenceSek").asText()));
        assertThat(row.forecastDeviation())
                .isEqualTo(sek(published.get("forecastDeviationSek").asText()));
        assertThat(row.forecastYearCost())
                .isEqualTo(sek(published.get("forecastYearCostSek").asText()));
    }

    private static @Nullable Money sek(String text) {
        return Money.ofSek(new BigDecimal(text));
    }

    private static Money kronor(long kronor) {
        return Money.ofOre(100 * kronor);
    }
}
