package se.samspel.reporting.exportjob;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How exports are made. */
@ConfigMapping(prefix = "samspel.export-job")
interface ExportConfig {

    /** How soon what another instance has taken in, or left, is seen. */
    @WithDefault("PT5S")
    Duration idle();
}
