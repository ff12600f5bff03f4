package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** What it costs to let an association out and in. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class WholeAssociationCostTest {

    private AWholeAssociation whole;

    @BeforeEach
    void anAssociation() {
        whole = new AWholeAssociation();
    }

    @Test
    void neitherWayCostsMoreForMoreRows() {
        withOneMore("first");
        List<String> few = whole.exported();
        List<String> out = exporting();
        for (String key : List.of("second", "third", "fourth")) {
            withOneMore(key);
        }
        assertThat(exporting()).hasSameSizeAs(out);
        List<String> many = whole.exported();
        whole.gone();
        List<String> in = importing(few);
        whole.gone();
        assertThat(importing(many)).hasSameSizeAs(in);
    }

    private void withOneMore(String key) {
        AnAssociation association = whole.association();
        AnOwnBudget.granted(association, 1000);
        AQuestion.defined(association, key, AQuestion.SCALE);
        new ALedger(association).booked("2025-03-01", ALedger.BANK, ALedger.INCOME, "100");
    }

    private List<String> exporting() {
        return Statements.during(whole::exported);
    }

    /** The outbox aside: what was told is published meanwhile. */
    private static List<String> importing(List<String> file) {
        return Statements.during(() -> AWholeAssociation.imported(file).then().statusCode(201))
                .stream()
                .filter(statement -> !statement.contains("outbox"))
                .toList();
    }
}
