package se.samspel.deploy.observability;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which series and labels a PromQL expression names. Whether it is one, promtool says. */
record Expression(String text) {

    private static final Set<String> WORDS =
            Set.of("and", "or", "unless", "by", "without", "on", "ignoring", "bool", "offset");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(?:by|without|on|ignoring)\\s*\\(([^)]*)\\)");
    private static final Pattern DURATION = Pattern.compile("\\[[^]]*]");
    private static final Pattern SELECTOR =
            Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(\\s*\\()?(?:\\{([^}]*)})?");
    private static final Pattern MATCHER =
            Pattern.compile("([a-zA-Z_]+)\\s*(?:=~|!~|!=|=)\\s*\"[^\"]*\"");

    /** Each series with the labels it is chosen by. */
    Map<String, Set<String>> series() {
        var series = new TreeMap<String, Set<String>>();
        var bare = DURATION.matcher(GROUPING.matcher(text).replaceAll(" ")).replaceAll("");
        var selector = SELECTOR.matcher(bare);
        while (selector.find()) {
            boolean function = selector.group(2) != null;
            if (!function && !WORDS.contains(selector.group(1))) {
                series.computeIfAbsent(selector.group(1), name -> new TreeSet<>())
                        .addAll(matched(selector.group(3)));
            }
        }
        return series;
    }

    /** The labels it groups by. */
    Set<String> grouped() {
        return GROUPING.matcher(text)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .map(String::trim)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> matched(String labels) {
        return labels == null
                ? Set.of()
                : MATCHER.matcher(labels)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
    }

    /** What it names that nobody exports; empty where all is there. */
    Set<String> unknownTo(Exported exported) {
        var unknown = new TreeSet<String>();
        var carried = new TreeSet<String>();
        series().forEach((name, matched) -> {
            if (!exported.has(name)) {
                unknown.add(name);
            }
            carried.addAll(exported.labelsOf(name));
            matched.stream()
                    .filter(label -> !exported.labelsOf(name).contains(label))
                    .forEach(label -> unknown.add(name + "{" + label + "}"));
        });
        grouped().stream().filter(label -> !carried.contains(label)).forEach(unknown::add);
        return unknown;
    }
}
