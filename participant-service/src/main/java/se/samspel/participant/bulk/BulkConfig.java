package se.samspel.participant.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How this instance works on what was uploaded or ordered. */
@ConfigMapping(prefix = "samspel.bulk")
public interface BulkConfig {

    /** Whether work is taken up by itself; a test that stops it half-way takes its turns itself. */
    @WithDefault("true")
    boolean automatic();

    /** Rows of one file before other kinds of work get their turn. */
    @WithDefault("500")
    int rowsPerTurn();

    /**
     * Whether exports that another installation has sealed are taken in. On only while an empty
     * installation is filled: such a file is believed in all that it says.
     */
    @WithDefault("false")
    boolean foreignExports();
}
