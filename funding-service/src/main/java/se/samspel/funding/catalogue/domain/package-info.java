/** The tables of a whole association and the file that they are written to. */
@NullMarked
package se.samspel.funding.catalogue.domain;

import org.jspecify.annotations.NullMarked;
