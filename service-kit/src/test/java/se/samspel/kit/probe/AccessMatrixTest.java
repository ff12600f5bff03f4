package se.samspel.kit.probe;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.kit.testing.AccessRules.anyone;
import static se.samspel.kit.testing.AccessRules.authorities;
import static se.samspel.kit.testing.AccessRules.open;
import static se.samspel.kit.testing.AccessRules.operator;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.testing.AccessMatrix;
import se.samspel.kit.testing.AccessObjects;
import se.samspel.kit.testing.AccessRules;
import se.samspel.kit.testing.AccessRules.Rule;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.UpkeepOrders;

/** That the matrix sees what is wrong: the notes are right, the rules about them aren't. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AccessMatrixTest {

    private static final String API = "/probe/v1";
    private static final Rule NOTES = authorities("GET|POST", "/notes.*", Scope.REFERRAL_READ);

    @TempDir Path folder;

    private static AccessMatrix by(Rule notes) {
        return new AccessMatrix(
                API,
                AccessRules.of(
                        open("GET", "/api-info"),
                        anyone(
                                "GET",
                                "/freshness",
                                Scope.OPERATIONS_READ,
                                Scope.REPORT_READ,
                                Scope.REFERRAL_READ),
                        operator("GET", "/parked-records", Scope.OPERATIONS_READ),
                        operator("GET", "/upkeep-orders/.*", Scope.OPERATIONS_READ),
                        operator("POST", "/upkeep-orders", Scope.ASSOCIATION_ADMIN),
                        notes),
                AccessObjects.of("2120002304.matrix", "2120002304.stranger")
                        .withValue("/upkeep-orders/{id}", UpkeepOrders.done()));
    }

    @Test
    void theRightRulesHold() {
        by(NOTES).holds(folder.resolve("matrix.md"));
        by(NOTES).needsTheHeadersThatItDocuments();
        by(NOTES).opensNothingByOddPaths(API);
    }

    @Test
    void aWrongScopeIsSeen() {
        AccessMatrix wrong = by(authorities("GET|POST", "/notes.*", Scope.FUNDING_READ));
        assertThatThrownBy(() -> wrong.holds(folder.resolve("matrix.md")))
                .hasMessageContaining(
                        "GET /notes/{id} of own, authority, the scope alone: 403 instead of")
                .hasMessageContaining(
                        "GET /notes/{id} of own, authority, all but the scope: 200 instead of [403]");
    }

    @Test
    void anOperationThatLetsInMoreCallersThanTheRulesSayIsSeen() {
        AccessMatrix wrong = by(open("GET|POST", "/notes.*"));
        assertThatThrownBy(() -> wrong.holds(folder.resolve("matrix.md")))
                .hasMessageContaining("GET /notes of no object, no token: 401 instead of");
    }

    @Test
    void anOperationThatNoRuleCoversIsSeen() {
        AccessMatrix wrong = by(authorities("GET", "/notes.*", Scope.REFERRAL_READ));
        assertThatThrownBy(() -> wrong.holds(folder.resolve("matrix.md")))
                .hasMessageContaining("POST /notes is covered by no rule");
    }
}
