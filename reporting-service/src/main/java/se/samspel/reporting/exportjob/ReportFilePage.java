package se.samspel.reporting.exportjob;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.http.PageView;

/** For the description alone: it can't tell what a generic page holds. */
@Schema(name = "ReportFilePage")
record ReportFilePage(
        @JsonProperty("_meta") PageView.Meta meta,
        @JsonProperty("_links") PageView.Links links,
        @Schema(maxItems = 100) List<ExportView> items) {}
