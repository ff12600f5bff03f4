package se.samspel.reporting.disclosure.domain;

import java.util.BitSet;

/** Which cells, and which shares and costs, a reader isn't told. */
record Open(BitSet cells, BitSet figures) {

    Open copy() {
        return new Open((BitSet) cells.clone(), (BitSet) figures.clone());
    }
}
