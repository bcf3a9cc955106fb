;; Scalar products of vectors of 32-bit floats, by the processor's wide instructions: four numbers at a time.
;; Each vector is `bytes` long, a multiple of 32; what a vector lacks is zero.
(module
  (memory (import "env" "memory") 1)

  ;; The product of two vectors.
  (func $product (param $one i32) (param $other i32) (param $bytes i32) (result f32)
    (local $even v128) (local $odd v128) (local $end i32)
    (local.set $end (i32.add (local.get $one) (local.get $bytes)))
    (loop $eight
      (local.set $even
        (f32x4.add (local.get $even) (f32x4.mul (v128.load (local.get $one)) (v128.load (local.get $other)))))
      (local.set $odd
        (f32x4.add
          (local.get $odd)
          (f32x4.mul (v128.load offset=16 (local.get $one)) (v128.load offset=16 (local.get $other)))))
      (local.set $one (i32.add (local.get $one) (i32.const 32)))
      (local.set $other (i32.add (local.get $other) (i32.const 32)))
      (br_if $eight (i32.lt_u (local.get $one) (local.get $end))))
    (local.set $even (f32x4.add (local.get $even) (local.get $odd)))
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $even)) (f32x4.extract_lane 1 (local.get $even)))
      (f32.add (f32x4.extract_lane 2 (local.get $even)) (f32x4.extract_lane 3 (local.get $even)))))

  ;; Of the vector at `one` with each of those from `from` to before `end`, one float for each from `out` on.
  (func (export "row") (param $one i32) (param $from i32) (param $end i32) (param $out i32) (param $bytes i32)
    (block $done
      (loop $vector
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (f32.store (local.get $out) (call $product (local.get $one) (local.get $from) (local.get $bytes)))
        (local.set $from (i32.add (local.get $from) (local.get $bytes)))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (br $vector))))

  ;; Of each vector of one list with each of another. A list is where the vectors are, 32 bits each, up to before its end.
  (func (export "table")
    (param $ones i32) (param $onesEnd i32) (param $others i32) (param $othersEnd i32) (param $out i32) (param $bytes i32)
    (local $other i32)
    (block $done
      (loop $row
        (br_if $done (i32.ge_u (local.get $ones) (local.get $onesEnd)))
        (local.set $other (local.get $others))
        (block $rowDone
          (loop $vector
            (br_if $rowDone (i32.ge_u (local.get $other) (local.get $othersEnd)))
            (f32.store
              (local.get $out)
              (call $product (i32.load (local.get $ones)) (i32.load (local.get $other)) (local.get $bytes)))
            (local.set $other (i32.add (local.get $other) (i32.const 4)))
            (local.set $out (i32.add (local.get $out) (i32.const 4)))
            (br $vector)))
        (local.set $ones (i32.add (local.get $ones) (i32.const 4)))
        (br $row)))))
