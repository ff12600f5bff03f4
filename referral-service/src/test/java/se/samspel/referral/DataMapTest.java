package se.samspel.referral;

import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.DataMap;

class DataMapTest {

    @Test
    void whatThisServiceHoldsOfAPersonIsOnThePage() {
        DataMap.isCommitted("referral-service", "se.samspel.referral");
    }
}
