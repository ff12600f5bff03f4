package se.samspel.deploy.bench;

import java.io.IOException;
import java.sql.SQLException;

/** Makes the rows that a measurement needs. */
interface Seeding {

    /** Those with serials from {@code from} to before {@code to}. */
    void add(int from, int to) throws SQLException, IOException;
}
