/** What a whole association's file has to be like. */
@NullMarked
package se.samspel.funding.associationimport.domain;

import org.jspecify.annotations.NullMarked;
