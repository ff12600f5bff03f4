package se.samspel.deploy.proxy;

import java.util.Arrays;
import java.util.List;

/** The port that callers know, and those of the instances behind it, all on 127.0.0.1. */
record Route(int port, List<Integer> instances) {

    /**
     * @param written as {@code 8182=8192,8202}
     */
    static Route parse(String written) {
        var sides = written.split("=", 2);
        if (sides.length != 2) {
            throw new IllegalArgumentException("a route is written as 8182=8192,8202: " + written);
        }
        return new Route(
                Integer.parseInt(sides[0]),
                Arrays.stream(sides[1].split(",")).map(Integer::valueOf).toList());
    }
}
