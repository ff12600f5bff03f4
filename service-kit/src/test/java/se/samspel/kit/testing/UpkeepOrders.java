package se.samspel.kit.testing;

import java.util.UUID;

/** Orders of the operator as they stand when they are done. */
public final class UpkeepOrders {

    private UpkeepOrders() {}

    /** The id of one that is there. */
    public static String done() {
        String id = UUID.randomUUID().toString();
        Database.execute(
                "insert into upkeep_order (id, work, state, ordered_at, ended_at)"
                        + " values ('%s', 'REPUBLISH', 'DONE', now(), now())".formatted(id));
        return id;
    }
}
