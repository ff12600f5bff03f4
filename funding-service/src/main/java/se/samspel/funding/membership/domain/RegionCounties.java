package se.samspel.funding.membership.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The county (first two digits of a municipality's code) of each region's organisation number. */
final class RegionCounties {

    private static final Map<String, String> BY_REGION =
            Map.ofEntries(
                    Map.entry("2321000016", "01"),
                    Map.entry("2321000024", "03"),
                    Map.entry("2321000032", "04"),
                    Map.entry("2321000040", "05"),
                    Map.entry("2321000057", "06"),
                    Map.entry("2321000065", "07"),
                    Map.entry("2321000073", "08"),
                    Map.entry("2321000081", "10"),
                    Map.entry("2321000255", "12"),
                    Map.entry("2321000115", "13"),
                    Map.entry("2321000131", "14"),
                    Map.entry("2321000156", "17"),
                    Map.entry("2321000164", "18"),
                    Map.entry("2321000172", "19"),
                    Map.entry("2321000180", "20"),
                    Map.entry("2321000198", "21"),
                    Map.entry("2321000206", "22"),
                    Map.entry("2321000214", "23"),
                    Map.entry("2321000222", "24"),
                    Map.entry("2321000230", "25"));

    private RegionCounties() {}

    static @Nullable String of(String region) {
        return BY_REGION.get(region);
    }
}
