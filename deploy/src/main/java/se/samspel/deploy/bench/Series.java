package se.samspel.deploy.bench;

import java.util.Arrays;

/**
 * The times of one call at one size.
 *
 * @param micros in the order of the requests
 * @param work what the database did for all of them
 */
record Series(String call, int size, long[] micros, DatabaseWork work) {

    /**
     * The least time that so many of the requests did not exceed (nearest rank).
     *
     * @param percent 1 to 100
     */
    long percentile(int percent) {
        var sorted = micros.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }

    int requests() {
        return micros.length;
    }
}
