@NullMarked
package se.samspel.deploy.example;

import org.jspecify.annotations.NullMarked;
