package se.samspel.kit.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Other ways to write a path: parameters of a segment, escaped and doubled slashes, and steps up
 * from what is open.
 */
final class OddPaths {

    private OddPaths() {}

    /**
     * @param api the API's root
     * @param path below it
     */
    static Set<String> of(String api, String path) {
        String whole = api + path;
        Set<String> odd = new LinkedHashSet<>();
        for (int slash = 0; slash >= 0; slash = whole.indexOf('/', slash + 1)) {
            String before = whole.substring(0, slash);
            String after = whole.substring(slash + 1);
            for (String instead :
                    List.of(
                            ";x/", "%3Bx/", "//", "%2F", "%2f", "/;/", "/.;/", "/x/..;/",
                            "/%2e/")) {
                if (slash > 0 || instead.startsWith("/")) {
                    odd.add(before + instead + after);
                }
            }
        }
        for (String ending : List.of(";x", "%3Bx", ";x=y", "/", "//", "%2F", "/;", "/..;", "%00")) {
            odd.add(whole + ending);
        }
        for (String open : List.of("/api-info", "/openapi", "/openapi.yaml")) {
            for (String up : List.of("/..", "/..;", "/..;x", "/%2e%2e", "%2F..", "%2f%2e%2e")) {
                odd.add(api + open + up + path);
            }
            odd.add(api + open + ";" + path);
            odd.add(api + open + "%3B" + path);
        }
        return odd;
    }
}
