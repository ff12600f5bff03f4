package se.samspel.kubernetes;

import java.util.List;

/** The overlays, rendered once for all tests, which change copies alone. */
final class Rendered {

    static final List<Manifests> ALL =
            Manifests.OVERLAYS.stream().map(Manifests::rendered).toList();

    private Rendered() {}

    static Manifests of(String overlay) {
        return ALL.stream()
                .filter(each -> each.overlay().equals(overlay))
                .findFirst()
                .orElseThrow();
    }
}
