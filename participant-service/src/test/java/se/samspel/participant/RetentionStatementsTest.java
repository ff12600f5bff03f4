package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** An erasure costs the same for one person as for many: no statement for each. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RetentionStatementsTest {

    @Test
    void anErasureCostsTheSameHoweverManyPersonsGo() {
        int one = erasing(1);
        assertThat(erasing(1)).isLessThanOrEqualTo(one);
        assertThat(erasing(5)).isEqualTo(erasing(1));
    }

    private static int erasing(int persons) {
        var archive = new AnArchive();
        for (int i = 0; i < persons; i++) {
            archive.register();
        }
        String rule = archive.rule("PARTICIPANT", 0, "REGISTRATION");
        return Statements.during(() -> archive.eraseBy(rule).then().statusCode(201)).size();
    }

    @Test
    void aPreviewCostsEight() {
        var archive = new AnArchive();
        archive.register();
        String rule = archive.rule("PARTICIPANT", 0, "REGISTRATION");
        List<String> seen = Statements.during(() -> archive.preview(rule).then().statusCode(200));
        assertThat(seen).as(String.join("\n", seen)).hasSize(8);
    }
}
