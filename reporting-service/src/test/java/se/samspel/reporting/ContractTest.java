package se.samspel.reporting;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ContractTest {

    @Test
    void theLiveDescriptionIsTheCommittedOne() {
        ContractChecks.openApi("/reporting/v1/openapi.yaml");
    }
}
