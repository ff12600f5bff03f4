package se.samspel.funding.grant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.grant.domain.GrantVersion;

@Schema(
        name = "GrantVersions",
        requiredProperties = {"items"},
        examples =
                """
                {"items":[{"number":1,"recordedAt":"2026-11-22T08:00:00Z",\
                "decision":{"decidedOn":"2019-11-28","reference":"§ 47/2019"},\
                "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":2340000}]}]}\
                """)
record GrantVersionsView(@Schema(maxItems = 1000) List<GrantVersionView> items) {

    static GrantVersionsView of(List<GrantVersion> versions) {
        return new GrantVersionsView(versions.stream().map(GrantVersionView::of).toList());
    }
}
