package se.samspel.reporting;

import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.DataMap;

class DataMapTest {

    @Test
    void whatThisServiceHoldsOfAPersonIsOnThePage() {
        DataMap.isCommitted("reporting-service", "se.samspel.reporting");
    }
}
