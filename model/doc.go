// Package model holds the trained weights, embedded in the program, each with
// its card: what it was trained on, under which licence, how it scores, how to
// train it again. It does nothing but hold them.
package model
