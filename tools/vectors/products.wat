;; Scalar products of vectors of 32-bit floats, by the processor's wide instructions: four numbers at a time.
;; Each vector is `bytes` long, a multiple of 32; what a vector lacks is zero.
(module
  (memory (import "env" "memory") 1)

  ;; The product of the vector at `one` with each of those from `from` to before `end`, one float for each from `out` on.
  (func (export "products")
    (param $one i32) (param $from i32) (param $end i32) (param $out i32) (param $bytes i32)
    (local $even v128) (local $odd v128) (local $at i32) (local $oneEnd i32)
    (local.set $oneEnd (i32.add (local.get $one) (local.get $bytes)))
    (block $done
      (loop $vector
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (local.set $even (v128.const f32x4 0 0 0 0))
        (local.set $odd (v128.const f32x4 0 0 0 0))
        (local.set $at (local.get $one))
        (loop $eight
          (local.set $even
            (f32x4.add
              (local.get $even)
              (f32x4.mul (v128.load (local.get $at)) (v128.load (local.get $from)))))
          (local.set $odd
            (f32x4.add
              (local.get $odd)
              (f32x4.mul (v128.load offset=16 (local.get $at)) (v128.load offset=16 (local.get $from)))))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (local.set $from (i32.add (local.get $from) (i32.const 32)))
          (br_if $eight (i32.lt_u (local.get $at) (local.get $oneEnd))))
        (local.set $even (f32x4.add (local.get $even) (local.get $odd)))
        (f32.store
          (local.get $out)
          (f32.add
            (f32.add (f32x4.extract_lane 0 (local.get $even)) (f32x4.extract_lane 1 (local.get $even)))
            (f32.add (f32x4.extract_lane 2 (local.get $even)) (f32x4.extract_lane 3 (local.get $even)))))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (br $vector)))))
