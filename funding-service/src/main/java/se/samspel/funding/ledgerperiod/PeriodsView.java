package se.samspel.funding.ledgerperiod;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AccountingPeriods",
        examples =
                """
                {"items":[{"id":"2026-01","version":0,"state":"OPEN","findings":[],"changes":[]}]}\
                """,
        requiredProperties = "items")
record PeriodsView(
        @Schema(maxItems = 12, description = "January to December. Januari till december.")
                List<PeriodView> items) {}
